// Sends the one form of the page. Without script the visible button remains.
const form = document.getElementById("launch-form");
if (form instanceof HTMLFormElement) {
  form.submit();
}
