/**
 * Why a data set of the link is not shown, in both languages at once: as in `failureWords.ts`, nothing else may
 * have come.
 */
import type { DataSetFailure } from './dataResult'
import type { Language } from '@/core/view/view'

interface UnavailableWords {
  readonly title: (count: number) => string
  readonly reason: (failure: DataSetFailure, name: string) => string
  readonly advice: (failure: DataSetFailure) => string
  readonly bundled: string
  readonly retry: string
}

export const UNAVAILABLE_WORDS: { readonly [L in Language]: UnavailableWords } = {
  fr: {
    title: (count) =>
      count > 1
        ? 'Ces jeux de données ne peuvent pas être affichés ici'
        : 'Ce jeu de données ne peut pas être affiché ici',
    reason: ({ type }, name) => {
      switch (type) {
        case 'missing':
          return `Ce navigateur ne conserve aucun jeu de données « ${name} ». Un fichier ouvert dans Axes ne quitte pas le navigateur où il a été ouvert : celui-ci se trouve dans un autre navigateur ou sur un autre appareil, n’était que dans la mémoire d’une page, ou a été retiré.`
        case 'gone':
          return `Le navigateur a effacé « ${name} », le fichier que vous aviez ouvert, sans doute pour libérer de la place.`
        case 'newer':
          return `« ${name} » est conservé par une version plus récente d’Axes, que celle-ci ne sait pas lire.`
        case 'damaged':
          return `« ${name} » est conservé dans ce navigateur, mais ne peut pas être relu.`
        case 'needs-consent':
          return `« ${name} » se trouve sur un autre site.`
        case 'unreadable':
          return `« ${name} » n’a pas pu être chargé ou n’est pas un atlas.`
      }
    },
    advice: ({ type }) => {
      switch (type) {
        case 'missing':
          return 'Ouvrez ce lien dans le navigateur où le fichier a été ouvert, ou demandez le fichier à qui vous a donné le lien et ouvrez-le ici.'
        case 'gone':
          return 'Ouvrez de nouveau le fichier d’origine.'
        case 'newer':
          return 'Fermez les autres onglets d’Axes, puis rechargez la page : elle prendra la nouvelle version.'
        case 'damaged':
          return 'Réessayez ; si rien ne change, ouvrez de nouveau le fichier d’origine.'
        case 'needs-consent':
        case 'unreadable':
          return 'Le lien reste valable.'
      }
    },
    bundled: 'Afficher les données d’Axes',
    retry: 'Réessayer',
  },
  en: {
    title: (count) =>
      count > 1 ? 'These data sets cannot be shown here' : 'This data set cannot be shown here',
    reason: ({ type }, name) => {
      switch (type) {
        case 'missing':
          return `This browser keeps no data set “${name}”. A file opened in Axes never leaves the browser in which it was opened: this one is in another browser or on another device, was only in the memory of a page, or has been removed.`
        case 'gone':
          return `The browser has deleted “${name}”, the file that you had opened, most likely to make room.`
        case 'newer':
          return `“${name}” is kept by a newer version of Axes, which this one cannot read.`
        case 'damaged':
          return `“${name}” is kept in this browser, but cannot be read back.`
        case 'needs-consent':
          return `“${name}” lies on another site.`
        case 'unreadable':
          return `“${name}” could not be loaded, or is not an atlas.`
      }
    },
    advice: ({ type }) => {
      switch (type) {
        case 'missing':
          return 'Open this link in the browser in which the file was opened, or ask whoever gave you the link for the file, and open it here.'
        case 'gone':
          return 'Open the original file again.'
        case 'newer':
          return 'Close the other tabs of Axes, then reload the page: it will take the new version.'
        case 'damaged':
          return 'Try again; if nothing changes, open the original file again.'
        case 'needs-consent':
        case 'unreadable':
          return 'The link stays valid.'
      }
    },
    bundled: 'Show the data of Axes',
    retry: 'Try again',
  },
}
