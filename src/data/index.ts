export type * from './dataset.js';
export {createCatalogue, type Catalogue} from './catalogue.js';
export {parseDataset, type DatasetProblem} from './parse-dataset.js';
export {STARTER_DATASET} from './starter.js';
