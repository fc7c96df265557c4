// Waits for a MongoDB, and says in one sentence why a portal cannot use it. Plain JavaScript: the
// scripts ask before anything is compiled, the server asks again for itself.
import { setTimeout } from 'node:timers/promises'
import { complaintOf, malformed, unnamedSet } from './mongo-complaints.js'
import { maskedUrl, namesReplicaSet } from './mongo-url.js'

const tryMs = 2000
const pauseMs = 500
const defaultWaitSeconds = 30

/** Something that only a signed-in user may ask, so that missing rights show at once. */
const question = { listCollections: 1, nameOnly: true, authorizedCollections: false }

const limits = { serverSelectionTimeoutMS: tryMs, connectTimeoutMS: tryMs }

/**
 * @param {string} url @param {boolean} needsTransactions
 * @returns {Promise<import('./mongo-complaints.js').Complaint | undefined>}
 */
const ask = async (url, needsTransactions) => {
  const { MongoClient } = await import('mongodb')
  /** @type {import('mongodb').MongoClient | undefined} */
  let client
  try {
    client = new MongoClient(url, limits)
    await client.db().command(question)
    return needsTransactions && !client.options.replicaSet ? unnamedSet : undefined
  } catch (error) {
    return client ? complaintOf(error) : malformed
  } finally {
    await client?.close()
  }
}

/** Seconds from the setting DATABASE_WAIT_SECONDS. @param {string | undefined} setting */
export const waitSecondsOf = (setting) => {
  const seconds = Number(setting)
  return setting && Number.isFinite(seconds) && seconds >= 0 ? seconds : defaultWaitSeconds
}

/**
 * Waits until the database answers, up to `waitSeconds`; what waiting cannot mend ends it at once.
 * @param {string} url
 * @param {{ isProduction: boolean, waitSeconds: number, say: (line: string) => void }} options
 * @returns {Promise<string | undefined>} one sentence without a secret, or nothing when it may be used
 */
export const complaintAbout = async (url, { isProduction, waitSeconds, say }) => {
  const name = maskedUrl(url)
  if (!namesReplicaSet(url)) {
    if (isProduction) {
      return `DATABASE_URL (${name}) names no replica set, and without one MongoDB saves without transactions, so a crash could tear a record: run MongoDB as a replica set and add ?replicaSet=NAME.`
    }
    say(`DATABASE_URL (${name}) names no replica set: saves run without transactions.`)
  }
  const deadline = Date.now() + waitSeconds * 1000
  for (let tries = 1; ; tries += 1) {
    const complaint = await ask(url, isProduction)
    if (!complaint) {
      if (tries > 1) say(`MongoDB at ${name} answers.`)
      return undefined
    }
    const { reason, isFinal, advice } = complaint
    if (isFinal) return `MongoDB at ${name} ${reason}: ${advice}.`
    if (tries === 1) say(`MongoDB at ${name} ${reason} yet: waiting up to ${waitSeconds} s.`)
    if (Date.now() + pauseMs >= deadline) {
      return `MongoDB at ${name} ${reason} within ${waitSeconds} s: ${advice}.`
    }
    await setTimeout(pauseMs)
  }
}
