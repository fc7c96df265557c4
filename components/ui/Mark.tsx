/** The portal's mark: a façade that is a page, its corner turned and its door lit. As in public/icon.svg. */
export const Mark = () => (
  <svg className="mark" viewBox="4 2 24 28" width="48" height="56" aria-hidden="true">
    <path className="mark-page" d="M4 2h16l8 8v20H4z" />
    <path className="mark-corner" d="M20 2v8h8z" />
    <path className="mark-window" d="M8 12h6v6H8zm10 0h6v6h-6zM8 22h6v4H8z" />
    <path className="mark-door" d="M18 22h6v8h-6z" />
  </svg>
)
