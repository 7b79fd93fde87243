/** What is known of a file, each with what it is called. */
import type { ReactNode } from 'react'
import styles from './Facts.module.css'
import { Fact } from '@/record/Fact'

interface FactsProps {
  readonly facts: Readonly<Record<string, ReactNode>>
}

export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, fact]) => (
        <Fact key={name} label={name}>
          {fact}
        </Fact>
      ))}
    </dl>
  )
}
