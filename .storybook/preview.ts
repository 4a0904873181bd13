import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};

setCustomElementsManifest(manifest);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const preview: Preview = {
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    a11y: {test: 'error', options: {runOnly: {type: 'tag', values: tags}}},
  },
};

export default preview;
