export default { template: '<section class="late"><slot>Late, {{ 1 + 1 }}</slot></section>' };
