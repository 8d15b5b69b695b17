// The few sentences that scripts say come with the page, in its language.
const holder = document.getElementById('ui-texts');

export function text(name, ...values) {
  const pattern = holder?.dataset[name] ?? '';
  return values.reduce((sentence, value, i) => sentence.replace(`{${i}}`, value), pattern);
}
