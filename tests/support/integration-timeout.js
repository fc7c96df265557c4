import { jest } from '@jest/globals'

// The first test of a file waits for Payload to make its tables.
jest.setTimeout(120_000)
