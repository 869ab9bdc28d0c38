/** Tokens and components in all their states, for whoever works on them and for the tests' pictures; nothing links here. */
import { mountGallery } from '../../src/ui/gallery/mount';

const root = document.getElementById('app');
if (!root) throw new Error('gallery/index.html has no #app to render into.');

await mountGallery(root, new URLSearchParams(location.search));
