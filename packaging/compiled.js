// @ts-check
// What is inside the packages that hold a compiled program, of which their own licence does not tell.

const BSD = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
conditions are met:

   * Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
   * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
     disclaimer in the documentation and/or other materials provided with the distribution.
   * Neither the name of Google Inc. nor the names of its contributors may be used to endorse or promote products derived from
     this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT
NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL
THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE
OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

/** By the name of the package. @type {Readonly<Record<string, string>>} */
export const COMPILED = {
  '@hyzyla/pdfium': `Contiene PDFium, compilato (pdfium.wasm), con le licenze BSD a tre clausole e Apache-2.0 (il cui testo è in questo file, sotto
@swc/helpers):

Copyright 2014 The PDFium Authors

${BSD}

PDFium contiene a sua volta: Anti-Grain Geometry (licenza permissiva), FreeType (FTL), libjpeg-turbo (IJG, BSD, zlib), OpenJPEG (BSD a due
clausole), Little CMS (MIT), zlib (zlib), ICU (Unicode), Abseil (Apache-2.0). This software is based in part on the work of the Independent
JPEG Group. Portions of this software are copyright The FreeType Project (www.freetype.org). All rights reserved.`,
  'zxing-wasm': `Contiene ZXing-C++ (zxing-cpp), compilato (zxing_reader.wasm), con la licenza Apache-2.0, il cui testo è in questo file, sotto @swc/helpers:
Copyright ZXing authors and ZXing-C++ authors.`,
};
