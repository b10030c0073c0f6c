// The API's document, to be browsed and tried out. Without this script the page lists the same operations.
const place = document.getElementById("swagger");
if (place && window.SwaggerUIBundle) {
  const token = place.dataset.csrf;
  // What scrolls is reached by the keyboard, and every field has its name.
  new MutationObserver(() => {
    place.querySelectorAll("pre.microlight:not([tabindex])").forEach(pre => {
      pre.tabIndex = 0;
    });
    place.querySelectorAll("tr[data-param-name] :is(select, input, textarea):not([aria-label])").forEach(field => {
      field.setAttribute("aria-label", field.closest("tr").dataset.paramName);
    });
  }).observe(place, { childList: true, subtree: true });
  window.SwaggerUIBundle({
    url: place.dataset.address,
    dom_id: "#swagger",
    // Links inside of buttons, which deep linking makes, are reached by no keyboard.
    deepLinking: false,
    docExpansion: "list",
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    validatorUrl: null,
    supportedSubmitMethods: ["get", "post"],
    presets: [window.SwaggerUIBundle.presets.apis],
    requestInterceptor: request => {
      if (token && request.method && request.method.toUpperCase() !== "GET") {
        request.headers["X-CSRF-Token"] = token;
      }
      return request;
    },
  });
}
