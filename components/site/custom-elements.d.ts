import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'text-size': CustomElement
      'print-page': CustomElement
      'scroll-region': CustomElement
      'search-suggestions': CustomElement
    }
  }
}
