const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML and XML, also within quotes. */
export function escaped(plain: string): string {
  return plain.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
