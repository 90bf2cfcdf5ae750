import '@angular/compiler';
import { HttpClient, provideHttpClient } from '@angular/common/http';
import { Component, inject, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication, DomSanitizer, Title } from '@angular/platform-browser';

/** Decorators are functions; compiled by Angular's own compiler in the page. */
class App {
  items = signal([]);
  count = signal(0);
  raw = inject(DomSanitizer).bypassSecurityTrustHtml('<p class="raw">raw <img src="/api/pixel.png?raw"></p>');
  constructor() {
    inject(Title).setTitle('Titled by Angular');
    inject(HttpClient)
      .get('/api/items')
      .subscribe((items) => this.items.set(items));
  }
  add() {
    this.count.update((count) => count + 1);
  }
}
Component({
  selector: 'app-root',
  template: `<h1 (click)="add()">{{ count() }}</h1>
    @for (item of items(); track item.id) { <p [class.odd]="item.id % 2" [style.color]="'navy'"><img [src]="'/api/pixel.png?' + item.id" alt="">{{ item.name }}</p> }
    @empty { <p>Nothing</p> }
    @if (count() > 1) { <section [innerHTML]="raw"></section> }`,
  styles: ['p { margin: 0 } .odd { background: url(/api/pixel.png?css) }'],
})(App);

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), provideHttpClient()] });
const until = async (test) => {
  while (!test()) await new Promise((done) => setTimeout(done, 20));
};
await until(() => document.querySelectorAll('p.odd').length === 20);
document.querySelector('h1').click();
document.querySelector('h1').click();
await until(() => document.querySelector('.raw'));
window.result = document.title;
