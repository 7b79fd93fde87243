/**
 * Why there is nothing to show, in both languages at once: the messages themselves may be what could not be
 * fetched, so these few sentences are part of the first chunk.
 */
import type { LoadFailure } from './loadAtlas'
import type { Language } from '@/core/view/view'

interface FailureWords {
  readonly title: string
  readonly reason: (failure: LoadFailure) => string
  readonly advice: string
  readonly retry: string
}

export const FAILURE_WORDS: { readonly [L in Language]: FailureWords } = {
  fr: {
    title: 'Les données n’ont pas pu être affichées',
    reason: (failure) => {
      switch (failure.type) {
        case 'unreachable':
          return 'Le serveur n’a pas répondu, ou pas à temps.'
        case 'http':
          return `Le serveur n’a pas fourni le fichier des données (réponse ${failure.status}).`
        case 'not-json':
          return 'Le fichier des données est coupé ou n’est pas du JSON.'
        case 'not-an-atlas':
          return 'Le fichier n’est pas un atlas au format « axes-atlas ».'
        case 'newer-version':
          return `Le fichier est d’une version plus récente (${failure.version}) que celle qu’Axes sait lire (1).`
        case 'older-version':
          return `Le fichier est d’une ancienne version (${failure.version}) qu’Axes ne sait plus lire.`
        case 'no-records':
          return 'Le fichier ne contient pas de liste de fiches.'
      }
    },
    advice: 'Rien n’est perdu : le lien reste valable.',
    retry: 'Réessayer',
  },
  en: {
    title: 'The data could not be shown',
    reason: (failure) => {
      switch (failure.type) {
        case 'unreachable':
          return 'The server gave no answer, or none in time.'
        case 'http':
          return `The server did not hand over the data file (answer ${failure.status}).`
        case 'not-json':
          return 'The data file is cut off, or is not JSON.'
        case 'not-an-atlas':
          return 'The file is not an atlas in the format “axes-atlas”.'
        case 'newer-version':
          return `The file has a newer version (${failure.version}) than the one that Axes reads (1).`
        case 'older-version':
          return `The file has an old version (${failure.version}) that Axes no longer reads.`
        case 'no-records':
          return 'The file holds no list of records.'
      }
    },
    advice: 'Nothing is lost: the link stays valid.',
    retry: 'Try again',
  },
}
