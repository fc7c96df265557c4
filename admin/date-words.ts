// Stands for Estonian in the browser's copy of Payload's date pickers (next.config.js, ADR 0018): the list
// from which Payload loads the names of months and weekdays has no Finnish, and nobody here needs Estonian.
import { fi } from 'date-fns/locale/fi'

export const et = fi
