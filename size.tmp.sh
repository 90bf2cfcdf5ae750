# builds consent.js apart
