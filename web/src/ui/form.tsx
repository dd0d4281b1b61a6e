import { useEffect, useRef, type ReactNode } from 'react'
import { afterGuarding, GuardingContext, useGuarding } from '../lib/use-guarding.ts'

interface FormProps {
  readonly className?: string | undefined
  readonly onSubmit: () => void
  /** What the last handing in was refused with: the first field with something wrong then receives the focus. */
  readonly error: unknown
  readonly children: ReactNode
}

/**
 * A form that says in our own sentences, at the fields, what is wrong with them; the browser's bubbles stay away. What
 * is written in it about a person is sent when its writer has decided about what the guard found.
 */
export const Form = ({ className, onSubmit, error, children }: FormProps) => {
  const form = useRef<HTMLFormElement>(null)
  const guarding = useGuarding()
  useEffect(() => {
    if (error !== null && error !== undefined)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  return (
    <form
      ref={form}
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        afterGuarding(guarding, onSubmit)
      }}
    >
      <GuardingContext value={guarding}>{children}</GuardingContext>
    </form>
  )
}
