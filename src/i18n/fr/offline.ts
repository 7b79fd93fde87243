/** What is said about the network, and about a newer version of the atlas. */
export const offline = {
  offline: 'Hors ligne.',
  data: 'Hors ligne : données du {day}.',
  notKept:
    'Hors ligne : l’atlas n’est pas enregistré sur cet appareil ; cette page reste lisible tant qu’elle est ouverte.',
  versions: 'Versions d’Axes',
  newer: 'Une version plus récente est prête.',
  reload: 'Recharger',
  later: 'Plus tard',
} as const
