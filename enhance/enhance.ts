// The one script of the public pages. Everything works without it (design §3.1).
import { PrintPage } from './print-page'
import { ScrollRegion } from './scroll-region'
import { SearchSuggestions } from './search-suggestions'
import { TextSize } from './text-size'
import { skipTransitionToOtherRendering } from './transitions'

customElements.define('text-size', TextSize)
customElements.define('print-page', PrintPage)
customElements.define('scroll-region', ScrollRegion)
customElements.define('search-suggestions', SearchSuggestions)
addEventListener('pageswap', skipTransitionToOtherRendering)
