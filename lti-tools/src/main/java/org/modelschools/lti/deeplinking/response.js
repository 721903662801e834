// @ts-check
/** Sends the answer on by itself; without script there is the button. */
const form = document.getElementById("response");
if (form instanceof HTMLFormElement) form.submit();
