// In a test every module runs on the server.
export {}
