/** The element of the page with this id. */
export function element(id) {
  return document.querySelector(`#${id}`);
}

/** Makes an element with its properties and children. */
export function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Seconds as they stand on a record sleeve: 3:07. */
export function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
