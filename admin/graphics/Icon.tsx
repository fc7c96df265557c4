import './graphics.css'

/** The mark of the portal, in the way back to the dashboard; the link around it has its own name. */
export const Icon = () => <img alt="" className="graphic-icon" src="/icon.svg" />
