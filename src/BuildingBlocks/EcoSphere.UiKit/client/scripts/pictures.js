const quality = 0.86;

// <input type="file" data-resize="1600"> makes pictures smaller before they are sent: no side is longer than that many pixels.
// What the browser cannot read, and what would only become larger, goes as it is; the server has the last word on the size.
// <input type="file" data-copies-of="its name" data-widths="400,800"> in the same form takes copies of these widths along.
export function resizePictures(root) {
  for (const input of root.querySelectorAll('input[type=file][data-resize]')) watch(input);
}

function watch(input) {
  const longest = Number(input.dataset.resize);
  const copies = input.form?.querySelector(`input[type=file][data-copies-of="${input.name}"]`);
  let working = null;
  let isDone = false;
  let turn = 0;

  // first of all listeners: the others hear of the smaller files only
  input.addEventListener('change', event => {
    if (isDone) return;
    event.stopImmediatePropagation();
    const mine = ++turn;
    working = Promise.all([...input.files].map(file => smaller(file, longest))).then(async files => {
      const made = copies && files.length > 0 ? await copiesOf(files[0], copies.dataset.widths.split(',').map(Number)) : [];
      // another file was chosen meanwhile
      if (mine !== turn) return;
      working = null;
      input.files = listOf(files);
      if (copies) copies.files = listOf(made);
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

function listOf(files) {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  return list.files;
}

const bitmapOf = file => (file.type.startsWith('image/') ? createImageBitmap(file).catch(() => null) : null);

async function smaller(file, longest) {
  const picture = await bitmapOf(file);
  if (!picture) return file;
  const scale = longest / Math.max(picture.width, picture.height);
  if (scale >= 1) return file;
  const made = await drawn(picture, scale, file, '');
  return !made || made.size >= file.size ? file : made;
}

async function copiesOf(file, widths) {
  const picture = await bitmapOf(file);
  if (!picture) return [];
  const wanted = widths.filter(width => width < picture.width);
  return (await Promise.all(wanted.map(width => drawn(picture, width / picture.width, file, `-${width}`)))).filter(Boolean);
}

async function drawn(picture, scale, file, suffix) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  // a browser that cannot write WebP answers with PNG, which keeps what is transparent as well
  const made = await new Promise(done => canvas.toBlob(done, file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp', quality));
  const extension = made && { 'image/jpeg': '.jpg', 'image/webp': '.webp', 'image/png': '.png' }[made.type];
  return made && new File([made], file.name.replace(/\.[^.]*$/, '') + suffix + extension, { type: made.type });
}
