import { Button, Drawer } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './with-context.module.css'

/** How far below the top of the window it begins, kept in `--top`, so that its end never lies below the window. */
const useKnownTop = (shown: boolean) => {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!shown) return
    const measure = () => {
      const top = place.current?.getBoundingClientRect().top ?? 0
      place.current?.style.setProperty('--top', `${Math.round(top)}px`)
    }
    measure()
    window.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('scroll', measure)
      window.removeEventListener('resize', measure)
    }
  }, [shown])
  return place
}

/** What opens out of a field within, such as a list, is closed by Escape itself. */
const closesItself = '[data-mantine-stop-propagation="true"]'

/** Escape reaches the drawer last: what is closed by it inside, such as a form, leaves the drawer open. */
const onEscape = (event: KeyboardEvent, close: () => void): void => {
  const { key, target, nativeEvent } = event
  if (key !== 'Escape' || event.defaultPrevented || nativeEvent.isComposing) return
  if (target instanceof Element && target.closest(closesItself) !== null) return
  close()
}

interface WithContextProps {
  /** What the context is: "Vorige keer", "Afspraken". */
  readonly label: string
  readonly context: ReactNode
  /** Opens only when asked for, also where there is room: what stands in the middle needs the width. */
  readonly closed?: boolean
  readonly children: ReactNode
}

/** A text with its context beside it; on a narrow screen the context waits, closed, behind a button. */
export const WithContext = ({ label, context, closed = false, children }: WithContextProps) => {
  const { t } = useTranslation()
  const id = useId()
  const wide = useMediaQuery('(min-width: 72em)', true, { getInitialValueInEffect: false })
  const [besides, beside] = useDisclosure(!closed)
  const [drawn, drawer] = useDisclosure(false)
  const place = useKnownTop(wide && besides)
  const open = wide ? besides : drawn
  return (
    <div className={classes.spread} data-open={wide && besides}>
      <div className={classes.main}>
        <div className={classes.toggle}>
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconLayoutSidebarRight size={16} aria-hidden />}
            aria-expanded={open}
            aria-controls={id}
            onClick={wide ? beside.toggle : drawer.toggle}
          >
            {label}
          </Button>
        </div>
        {children}
      </div>
      {wide ? (
        <aside
          className={classes.beside}
          ref={place}
          id={id}
          aria-label={label}
          hidden={!besides}
          tabIndex={0}
        >
          {context}
        </aside>
      ) : (
        <Drawer
          id={id}
          opened={drawn}
          onClose={drawer.close}
          closeOnEscape={false}
          onKeyDown={(event) => onEscape(event, drawer.close)}
          title={label}
          position="right"
          size="md"
          closeButtonProps={{ 'aria-label': t('action.close') }}
        >
          {context}
        </Drawer>
      )}
    </div>
  )
}
