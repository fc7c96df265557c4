// Runs in <head> before the first paint, as an external file: the policy forbids inline scripts.
import { applySize, readChoice } from './text-size-choice'

const choice = readChoice()
if (choice) applySize(choice)
