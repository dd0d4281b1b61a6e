import type { ButtonHTMLAttributes } from 'react'
import classes from './row-button.module.css'

/** The title of a Row of a RowList that does something instead of leading on: the whole row does it. */
export const RowButton = (props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'>) => (
  <button {...props} type="button" data-row className={classes.button} />
)
