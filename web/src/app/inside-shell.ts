import { createContext } from 'react'

/** Whether the shell stands around this: a failure outside it brings a frame of its own. */
export const InsideShell = createContext(false)
