// "Authorize" takes a bearer token; it is kept in this page only and gone when the page is closed.
window.ui = SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'none',
  displayRequestDuration: true,
  validatorUrl: null,
});
