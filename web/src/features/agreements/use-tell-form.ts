import { useEffect } from 'react'

/** Told with 1 when a form opens and with -1 when it goes: while one is open, handing it in is the one thing to do. */
export type OnForm = (change: 1 | -1) => void

export const useTellForm = (open: boolean, onForm: OnForm | undefined): void => {
  useEffect(() => {
    if (!open || onForm === undefined) return undefined
    onForm(1)
    return () => onForm(-1)
  }, [open, onForm])
}
