// Loaded into a server and into `npm start`: a starter that is killed outright cannot pass a signal on.
const graceMs = 5000

if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs).unref()
    process.kill(process.pid, 'SIGTERM')
  })
}
