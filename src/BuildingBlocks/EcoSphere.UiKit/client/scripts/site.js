// What makes pages quicker and kinder where scripts run. Every page works without it.
import { htmx } from './htmx.js';
import { announceStatus, focusErrorSummary } from './feedback.js';
import { autosave } from './autosave.js';
import { chosenFiles } from './files.js';
import { copyButtons } from './copy.js';
import { disclosures } from './disclosures.js';
import { passwordToggles } from './passwords.js';
import { printButtons } from './print.js';
import { resizePictures } from './pictures.js';
import { sendOnce } from './send-once.js';

disclosures(document);
sendOnce(document);
copyButtons(document);

// runs for the page and again for whatever htmx puts in
htmx.onLoad(root => {
  resizePictures(root);
  chosenFiles(root);
  passwordToggles(root);
  printButtons(root);
  autosave(root);
  announceStatus(root);
  focusErrorSummary(root);
});
