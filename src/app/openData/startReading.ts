/**
 * Starts reading a file, off the main thread where that can be. To stop it its worker is ended. A long list comes in
 * parts: each costs the page the time of its own message, and the page draws between two.
 */
import { endConnection, gazetteerAddress, takeConnection } from './readyConnection'
import type { Answer } from '@/core/opening/openingSession'
import type { OnProgress, Setting } from '@/core/opening/tableReader'
import { formatDay } from '@/core/time/day'
import type { Reading } from '@/features/openData/reading'
import { countryNameTable } from '@/i18n/countryNameTable'
import { countryWords } from '@/i18n/countryWords'
import { openedCoverage } from '@/i18n/openedCoverage'
import { breathe } from '@/ui/breathe'
import { today } from '@/ui/today'
import type { Question } from '@/workers/connectData'

/** A few milliseconds of the page's time each. */
const PART = 500

/** Where people put the month first: the file's own dates decide as a rule. */
const MONTH_FIRST = /^(en-US|en$|es-PR|fil|chr)/i

const settingFor = ({ name }: File): Setting => {
  const day = today(new Date())
  return {
    gazetteer: gazetteerAddress(),
    countryWords: countryWords(),
    about: {
      name: name.replace(/(\.[a-z0-9]{1,8}){1,2}$/i, '') || name,
      day: formatDay(day),
      coverage: openedCoverage(name, day),
      dayOrder: MONTH_FIRST.test(navigator.language) ? 'month-first' : 'day-first',
    },
  }
}

/** Each time another: one for all would keep whatever waits for it. */
const never = () => new Promise<never>(() => undefined)

async function inParts<T>(count: number, part: (from: number, to: number) => Promise<readonly T[]>) {
  const all: T[] = []
  for (let from = 0; from < count; from += PART) {
    all.push(...(await part(from, from + PART)))
    await breathe()
  }
  return all
}

export function startReading(file: File, onProgress: OnProgress): Reading {
  const connection = takeConnection()
  let isStopped = false
  let issues = 0

  /** Neither answers nor fails once stopped. */
  const ask = async <T>(question: Question<T>): Promise<T> => {
    try {
      const answer = await (await connection).ask(question)
      return isStopped ? await never() : answer
    } catch (error) {
      if (isStopped) return never()
      throw error
    }
  }
  const counted = async (asked: Promise<Answer>) => {
    const answer = await asked
    issues = answer.status === 'read' ? answer.preview.issues : 0
    return answer
  }

  return {
    answer: counted(
      ask(({ opening }) =>
        opening.read(file, settingFor(file), (progress) => {
          if (!isStopped) onProgress(progress)
        }),
      ),
    ),
    apply: (choices) => counted(ask(({ opening }) => opening.apply(choices))),
    issues: () => inParts(issues, (from, to) => ask(({ opening }) => opening.issues(from, to))),
    json: (name) => ask(({ opening }) => opening.json(name)),
    pack: (name) => ask(({ opening }) => opening.pack(name)),
    atlas: (as) => ask(({ opening }) => opening.atlas(as, countryNameTable())),
    stop: () => {
      isStopped = true
      // Whoever waits for an answer has heard that there is no connection.
      endConnection(connection)
    },
  }
}
