import { Fragment } from 'react'

/** An address that, where it does not fit, goes on before its @ or a point: never in the middle of a word. */
export const EmailAddress = ({ address }: { address: string }) =>
  address.split(/(?=[@.])/u).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
