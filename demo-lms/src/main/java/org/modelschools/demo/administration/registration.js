// @ts-check
// The tool says when it is done (LTI Dynamic Registration 1.0 §3.8); only the tool in our frame is listened to.
const frame = /** @type {HTMLIFrameElement} */ (document.getElementById("registration"));
addEventListener("message", (event) => {
  if (event.source === frame.contentWindow && event.data?.subject === "org.imsglobal.lti.close") {
    location.assign(frame.dataset.back ?? "");
  }
});
