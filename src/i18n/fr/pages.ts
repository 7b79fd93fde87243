/** Documents that are read without the app: titles, descriptions, and what only they say. */
export const pages = {
  frontTitle: 'Axes, atlas ouvert des visites diplomatiques',
  frontDescription:
    'Qui a rendu visite à qui, quand et à quel sujet : un atlas ouvert des visites diplomatiques, où chaque fait renvoie à l’article qui l’énonce.',
  countryTitle: '{name} : visites diplomatiques',
  pairTitle: 'Axe {name} : visites diplomatiques',
  /** After a colon: how the records split, or that there are none. */
  description: '{name} : {what}. {coverage}',
  noRecord: 'aucune fiche dans ce jeu de données',
  mapOf: 'Carte : {title}',
  home: 'Axes, page d’accueil',
  otherLanguage: 'English',
  openInAtlas: 'Ouvrir dans l’atlas interactif',
  neighbours: 'Autres pages',
  previous: 'fiche précédente',
  next: 'fiche suivante',
  pair: 'axe',
  parties: 'parties',
  downloads: 'Télécharger',
  dataFile: 'toutes les données (JSON)',
  calendar: 'calendrier (ICS)',
  feed: 'fil Atom',
  edition: 'Données éditées le {day}, version {version}, licence {licence}.',
  timelineNeedsScript:
    'La frise se dessine avec JavaScript. Sans lui, les dates se lisent dans la liste des fiches.',
  everyLinkLeadsHere:
    'Sans JavaScript, tout lien vers l’atlas s’ouvre sur cette page : les fiches ci-dessous mènent à leurs propres pages.',

  // For an address that the site does not have
  openNeedsScript: 'Ouvrir des données venues d’une adresse demande JavaScript.',
  notFound: 'Cette page n’existe pas',
  notFoundWhy:
    'L’adresse est peut-être incomplète, ou la fiche a changé de nom. Toutes les fiches se trouvent depuis la page d’accueil de l’atlas.',
  notFoundHome: 'Ouvrir l’atlas',
} as const
