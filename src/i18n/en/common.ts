export const common = {
  close: 'Close',
} as const
