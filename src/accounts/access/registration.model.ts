/** Who may create an account. */
export enum Registration {
  OPEN = 'OPEN',
  INVITATION = 'INVITATION',
  CLOSED = 'CLOSED',
}
