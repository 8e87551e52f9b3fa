// A file made on the server is handed to the person without an address of its own.
export async function download(name, stream) {
  const address = URL.createObjectURL(new Blob(['\ufeff', await stream.arrayBuffer()], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
