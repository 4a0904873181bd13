import {buildDataset} from '../../scripts/data/build-dataset.js';
import {DATA_FOLDER} from '../../scripts/data/paths.js';
import {readAuthoringData} from '../../scripts/data/read-authoring-data.js';
import {createCatalogue} from '../../src/data/catalogue.js';

/** Every published offer with all its periods, past ones included; from the files people edit, so no build is needed. */
export const MERGED_CATALOGUE = createCatalogue(buildDataset(readAuthoringData(DATA_FOLDER)).dataset);
