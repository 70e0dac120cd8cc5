// Hides the types whose names do not contain what is typed, and headings without a type.
const filter = document.getElementById('filter');
const lists = [...document.querySelectorAll('nav ul')];

filter.addEventListener('input', () => {
  const wanted = filter.value.trim().toLowerCase();
  for (const list of lists) {
    const items = [...list.children];
    for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(wanted);
    list.previousElementSibling.hidden = items.every(({ hidden }) => hidden);
  }
});
document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'center' });
