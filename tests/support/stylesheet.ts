// A style sheet says nothing to a test.
export default {}
