/** Every table by its name in SQL, with the types of its columns. The file of each entity adds its own here, so
 * that a query in one room can join the tables of the rooms below it. */
// biome-ignore lint/suspicious/noEmptyInterface: entities augment it, which a type alias would not allow.
export interface Tables {}
