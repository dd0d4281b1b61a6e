import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, RefAttributes } from 'react'
import classes from './link.module.css'

type Native<Props> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> &
  RefAttributes<HTMLAnchorElement>

const PlainText = (props: AnchorProps & Native<AnchorProps>) => (
  <Anchor inherit underline="always" {...props} />
)
/** A link in a text, checked against the routes that exist. */
export const TextLink: LinkComponent<typeof PlainText> = createLink(PlainText)

const PlainButton = (props: ButtonProps & Native<ButtonProps>) => <Button component="a" {...props} />
/** A button that goes somewhere. */
export const ButtonLink: LinkComponent<typeof PlainButton> = createLink(PlainButton)

const PlainRow = ({
  className,
  ...props
}: AnchorHTMLAttributes<HTMLAnchorElement> & RefAttributes<HTMLAnchorElement>) => (
  <a {...props} data-row className={`${classes.row ?? ''} ${className ?? ''}`} />
)
/** The title of a Row of a RowList: the whole row follows it. */
export const RowLink: LinkComponent<typeof PlainRow> = createLink(PlainRow)
