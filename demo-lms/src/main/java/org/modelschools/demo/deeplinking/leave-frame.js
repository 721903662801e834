// Leaves the dialogue's frame by the one link of the page. Without script the link remains.
const link = document.getElementById("leave");
if (link instanceof HTMLAnchorElement && window.top) {
  window.top.location.replace(link.href);
}
