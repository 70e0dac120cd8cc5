/** Copies a text.
 * @returns whether it could be done. */
export async function copied(text: string): Promise<boolean> {
  // Browsers have no clipboard for pages that come without HTTPS.
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
