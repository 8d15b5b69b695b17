const quality = 0.86;

// <input type="file" data-resize="1600"> makes pictures smaller before they are sent: no side is longer than that many pixels.
// What the browser cannot read, and what would only become larger, goes as it is; the server has the last word on the size.
export function resizePictures(root) {
  for (const input of root.querySelectorAll('input[type=file][data-resize]')) watch(input);
}

function watch(input) {
  const longest = Number(input.dataset.resize);
  let working = null;
  let isDone = false;
  let turn = 0;

  // first of all listeners: the others hear of the smaller files only
  input.addEventListener('change', event => {
    if (isDone) return;
    event.stopImmediatePropagation();
    const mine = ++turn;
    working = Promise.all([...input.files].map(file => smaller(file, longest))).then(files => {
      // another file was chosen meanwhile
      if (mine !== turn) return;
      working = null;
      const chosen = new DataTransfer();
      for (const file of files) chosen.items.add(file);
      input.files = chosen.files;
      isDone = true;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      isDone = false;
    });
  }, true);

  input.form?.addEventListener('submit', event => {
    if (!working) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    working.then(() => input.form.requestSubmit(event.submitter));
  }, true);
}

async function smaller(file, longest) {
  const picture = file.type.startsWith('image/') ? await createImageBitmap(file).catch(() => null) : null;
  if (!picture) return file;
  const scale = longest / Math.max(picture.width, picture.height);
  if (scale >= 1) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  // a browser that cannot write WebP answers with PNG, which keeps what is transparent as well
  const wanted = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
  const made = await new Promise(done => canvas.toBlob(done, wanted, quality));
  if (!made || made.size >= file.size) return file;
  const extension = { 'image/jpeg': '.jpg', 'image/webp': '.webp', 'image/png': '.png' }[made.type];
  return new File([made], file.name.replace(/\.[^.]*$/, '') + extension, { type: made.type });
}
