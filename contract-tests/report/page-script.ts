/** The script of the page: filters, search, and links to single results. Without it the page shows everything. */
export const script = `
const results = [...document.querySelectorAll('.result')];
const groups = [...document.querySelectorAll('.group'), ...document.querySelectorAll('.results')];
const filters = [...document.querySelectorAll('[data-filter]')];
const words = document.getElementById('words');
const shown = document.getElementById('shown');
const texts = new Map();
const textOf = (result) => {
  if (!texts.has(result)) {
    texts.set(result, (result.querySelector('summary').textContent + ' ' + result.querySelector('dl').textContent).toLowerCase());
  }
  return texts.get(result);
};
const apply = () => {
  const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const result of results) {
    const fits = filters.every(({ value, dataset }) => value === '' || result.dataset[dataset.filter] === value)
      && wanted.every((word) => textOf(result).includes(word));
    result.hidden = !fits;
    if (fits) count++;
  }
  for (const group of groups) group.hidden = !group.querySelector('.result:not([hidden])');
  shown.textContent = count === results.length ? count + ' checks' : count + ' of ' + results.length + ' checks';
};
const reveal = () => {
  const result = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!result) return;
  result.open = true;
  result.scrollIntoView();
};
for (const control of [words, ...filters]) control.addEventListener('input', apply);
addEventListener('hashchange', reveal);
document.querySelector('.filters').hidden = false;
apply();
reveal();
`;
