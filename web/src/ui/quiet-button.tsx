import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './quiet-button.module.css'

interface QuietButtonProps extends Pick<ButtonProps, 'loading' | 'leftSection'> {
  readonly id?: string
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
  readonly 'aria-expanded'?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A small thing to do at the start of a line, in line with the words above it. */
export const QuietButton = (props: QuietButtonProps) => (
  <Button className={classes.quiet ?? ''} variant="subtle" size="compact-sm" {...props} />
)
