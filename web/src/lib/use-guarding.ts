import { guardRoutes } from '@tweespraak/contract/guard-counts'
import { createContext, useState } from 'react'
import { call } from './api.ts'
import { Guarding } from './guarding.ts'

/** Counted without words and without a name; where that does not come through, nothing is lost to the writer. */
const count = (rules: readonly string[]): void => {
  void call(guardRoutes.countKept, { body: { rules: [...rules] } }).catch(() => undefined)
}

export const newGuarding = (): Guarding => new Guarding(count)

/** The guarding of the fields of one form, or of one text that saves itself. */
export const useGuarding = (): Guarding => useState(newGuarding)[0]

/** Whose decision the fields within it wait for. */
export const GuardingContext = createContext<Guarding | null>(null)

/** Does it when nothing that stands in the fields waits for an answer; else their writer is led to what does. */
export const afterGuarding = (guarding: Guarding, go: () => void): void => {
  // Nothing to read: what follows is not put off, so that the browser still takes it for the press of the button.
  if (!guarding.hasFields) return go()
  void guarding.fieldsMayGo().then((free) => free && go())
}

/** For a preview, where what is written goes nowhere. */
export const previewGuarding = new Guarding(
  () => undefined,
  () => Promise.resolve([]),
)
