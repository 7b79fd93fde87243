/** Words that several parts of the screen share. */
export const common = {
  close: 'Fermer',
} as const
